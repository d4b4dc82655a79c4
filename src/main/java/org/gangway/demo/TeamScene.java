package org.gangway.demo;

import java.util.List;
import java.util.Locale;
import org.gangway.engagement.EngagementId;
import org.gangway.paragraph.NewTranslation;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.TranslationOrigin;
import org.gangway.paragraph.TranslationService;
import org.gangway.teamwork.TeamQuestion;
import org.gangway.teamwork.accord.AccordRegister;
import org.gangway.teamwork.accord.AccordService;
import org.gangway.teamwork.accord.AccordSigning;
import org.gangway.teamwork.accord.WorkingPointWords;
import org.gangway.teamwork.gap.TeamAnswer;
import org.gangway.teamwork.gap.TeamRoundService;
import org.springframework.stereotype.Component;

/** Both teams agree how they work together; most of them sign, and one point is still on the table. Questions to both are open. */
@Component
class TeamScene {

    private static final Locale DANISH = Locale.of("da");

    private final AccordService points;
    private final AccordSigning signing;
    private final AccordRegister register;
    private final TeamRoundService rounds;
    private final TranslationService translations;
    private final EngagementScene engagements;
    private final DemoStage demoStage;

    private static final List<Integer> JONAS = List.of(5, 2, 4, 5, 4, 5, 5, 2, 4, 3, 2, 2);
    private static final List<Integer> ROHAN = List.of(2, 3, 4, 2, 4, 2, 2, 4, 2, 4, 4, 4);

    private record Point(TeamQuestion question, String english, String danish) {}

    private static final List<Point> AGREED = List.of(
            new Point(
                    TeamQuestion.SILENCE,
                    "Who says nothing in a meeting has not agreed. Whoever leads it asks each of us by name before we go on.",
                    "Den, der ikke siger noget på et møde, er ikke blevet enig. Mødelederen spørger hver af os ved navn, før vi går videre."),
            new Point(
                    TeamQuestion.BAD_NEWS,
                    "Bad news is told by telephone within two hours and without a solution. Thank first, ask afterwards.",
                    "Dårlige nyheder siges i telefonen inden for to timer og uden en løsning. Sig tak først, og spørg bagefter."),
            new Point(
                    TeamQuestion.HOLIDAYS,
                    "A release is never planned for the working day before or after a holiday of either side.",
                    "En overgang planlægges aldrig til arbejdsdagen før eller efter en helligdag hos en af siderne."));

    private static final Point OPEN = new Point(
            TeamQuestion.HOURS,
            "After five in the evening of the other side we write and do not call, unless money leaves the house.",
            "Efter klokken fem om aftenen hos den anden side skriver vi og ringer ikke, medmindre penge forlader huset.");

    TeamScene(
            AccordService points,
            AccordSigning signing,
            AccordRegister register,
            TeamRoundService rounds,
            TranslationService translations,
            EngagementScene engagements,
            DemoStage demoStage) {
        this.points = points;
        this.signing = signing;
        this.register = register;
        this.rounds = rounds;
        this.translations = translations;
        this.engagements = engagements;
        this.demoStage = demoStage;
    }

    void playCollections() {
        var engagement = engagements.named("Collections Nordics");
        play(engagement, DemoPerson.MEERA, DemoPerson.ROHAN);
        var round = demoStage.as(DemoPerson.KAREN, () -> rounds.open(engagement));
        demoStage.as(DemoPerson.JONAS, () -> rounds.answer(round, new TeamAnswer(JONAS)));
        demoStage.as(DemoPerson.ROHAN, () -> rounds.answer(round, new TeamAnswer(ROHAN)));
    }

    void playClose() {
        play(engagements.named("Accounting close"), DemoPerson.RASA, DemoPerson.TOMAS);
    }

    private void play(EngagementId engagement, DemoPerson lead, DemoPerson other) {
        AGREED.forEach(it -> {
            offer(engagement, it, lead);
            var offered = demoStage.as(
                    DemoPerson.KAREN, () -> register.sheet(engagement).points().getLast());
            demoStage.as(DemoPerson.KAREN, () -> points.accept(offered.id()));
        });
        var edition = AGREED.size();
        for (var person : List.of(DemoPerson.KAREN, DemoPerson.JONAS, lead, other)) {
            demoStage.as(person, () -> signing.sign(engagement, edition));
        }
        offer(engagement, OPEN, lead);
    }

    private void offer(EngagementId engagement, Point point, DemoPerson by) {
        demoStage.as(
                by, () -> points.offer(engagement, point.question(), OriginalText.of(point.english(), Locale.ENGLISH)));
        var offered = demoStage.as(by, () -> register.sheet(engagement).points().getLast());
        demoStage.as(
                by,
                () -> translations.translate(
                        engagement,
                        WorkingPointWords.of(offered),
                        new NewTranslation(DANISH, point.danish(), TranslationOrigin.PERSON, 1, 0)));
    }
}
