package org.gangway.teamwork.gap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gangway.identity.Side;
import org.gangway.teamwork.TeamQuestion;
import org.gangway.teamwork.accord.AccordPermissions;

/**
 * What somebody reads of the questions to both teams.
 *
 * @param rounds the newest first
 * @param results of the newest round that is shown; none or one of each side
 * @param answered whether the reader has answered the open round
 */
public record TeamRoundSheet(
        List<TeamRound> rounds,
        List<TeamResult> results,
        boolean answered,
        AccordPermissions permissions,
        LocalDate today) {

    public TeamRoundSheet {
        rounds = List.copyOf(rounds);
        results = List.copyOf(results);
    }

    public Optional<TeamRound> open() {
        return rounds.stream().filter(TeamRound::isOpen).findFirst();
    }

    /** The one whose results are shown. */
    public Optional<TeamRound> shown() {
        return rounds.stream().filter(TeamRound::isShown).findFirst();
    }

    /** Whether the newest round was closed with too few answers of a side. */
    public boolean isTooFew() {
        return !rounds.isEmpty()
                && !rounds.getFirst().isOpen()
                && !rounds.getFirst().isShown();
    }

    /** Whether the reader can ask both teams now. */
    public boolean mayAsk() {
        return permissions.mayLead()
                && open().isEmpty()
                && rounds.stream().noneMatch(it -> it.nextFrom().isAfter(today));
    }

    /** Whether the reader can answer now. */
    public boolean isToAnswer() {
        return permissions.maySign()
                && !answered
                && open().filter(it -> it.takesAnswers(today)).isPresent();
    }

    /** How many answered of a side, where that is shown. */
    public int answers(Side side) {
        return result(side).map(TeamResult::answers).orElse(0);
    }

    /** The widest first. */
    public List<QuestionGap> gaps() {
        var client = result(Side.CLIENT);
        var vendor = result(Side.VENDOR);
        if (client.isEmpty() || vendor.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(TeamQuestion.values())
                .map(it ->
                        new QuestionGap(it, client.get().mean(it), vendor.get().mean(it)))
                .sorted(Comparator.comparing(QuestionGap::width).reversed().thenComparing(QuestionGap::question))
                .toList();
    }

    private Optional<TeamResult> result(Side side) {
        return results.stream().filter(it -> it.side() == side).findFirst();
    }
}
