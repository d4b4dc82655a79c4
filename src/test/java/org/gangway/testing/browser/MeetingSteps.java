package org.gangway.testing.browser;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.gangway.language.Msg;

/** A steering committee meets: called, held, minuted, circulated, accepted by both sides. */
final class MeetingSteps {

    private final Story story;
    private final BrowserPerson manager;

    MeetingSteps(Story story) {
        this.story = story;
        this.manager = story.manager;
    }

    void meet() {
        establish();
        call();
        minute();
        accept();
        SettlementSteps.check(manager, Msg.governance_minutes_pdf(language(Locale.ENGLISH)), "%PDF-");
        SettlementSteps.check(manager, Msg.governance_minutes_pdf(language(Locale.of("da"))), "%PDF-");
        members();
    }

    private void members() {
        manager.open(story.page("governance"));
        manager.click(Msg.governance_members_action());
        manager.looks("47-members");
        manager.click(Msg.common_close());
    }

    private String language(Locale language) {
        return manager.words().formats().languageName(language);
    }

    private void establish() {
        manager.open(story.page("governance"));
        manager.looks("40-no-committee");
        manager.click(Msg.governance_establish_action());
        manager.fill(Msg.governance_committee_name(), "Steering committee");
        manager.choose(Msg.governance_committee_members_of(BrowserPeople.COMPANY), "Karen Holm");
        manager.choose(Msg.governance_committee_members_of(story.vendor), "Meera Kulkarni");
        manager.choose(Msg.governance_committee_chair(), "Karen Holm");
        manager.looks("41-committee");
        manager.click(Msg.governance_establish_submit());
        manager.sees("Steering committee");
    }

    private void call() {
        manager.click(Msg.governance_call_action());
        manager.fill(Msg.governance_call_place(), "Havnegade 7");
        manager.fillDay(Msg.governance_day(), LocalDate.now(ZoneOffset.UTC).plusDays(11));
        manager.looks("42-call");
        manager.click(Msg.governance_call_submit());
        manager.fill(Msg.governance_agenda_new_item(), "Staffing in the summer");
        manager.click(Msg.governance_agenda_add());
        manager.looks("43-agenda");
        SettlementSteps.check(manager, Msg.governance_invitation_download(), "BEGIN:VCALENDAR");
        story.meeting = manager.page().url();
    }

    /** A meeting is recorded once its hour has come, and the walk cannot wait for it. */
    private void letTheHourCome() {
        var id = UUID.fromString(story.meeting.substring(story.meeting.lastIndexOf('/') + 1));
        try (var owner = EmptyDatabase.owner().connect();
                var update = owner.prepareStatement(
                        "update meeting set starts_at = now() - interval '1 hour', ends_at = now() where id = ?")) {
            update.setObject(1, id);
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
        manager.page().navigate(story.meeting);
        manager.settle();
    }

    private void minute() {
        letTheHourCome();
        manager.click(Msg.governance_hold_action());
        manager.confirm();
        manager.tick("Karen Holm, " + BrowserPeople.COMPANY);
        manager.tick("Meera Kulkarni, " + story.vendor);
        manager.fill(Msg.governance_decision_words(), "We keep the target.");
        manager.click(Msg.governance_decision_add());
        manager.fill(Msg.governance_action_words(), "Bring the plan for July");
        manager.choose(Msg.governance_action_owner(), "Meera Kulkarni");
        manager.fillDay(
                Msg.governance_action_due(), LocalDate.now(ZoneOffset.UTC).plusDays(23));
        manager.click(Msg.governance_action_add());
        manager.sees("Bring the plan for July");
        manager.looks("44-minutes");
        manager.click(Msg.governance_circulate_action());
        manager.confirm();
    }

    private void accept() {
        manager.click(Msg.governance_accept_action());
        manager.confirm();
        manager.sees(Msg.governance_accepted_notice());
        story.lead.open(story.meeting);
        story.lead.looks("45-minutes-to-accept");
        story.lead.click(Msg.governance_accept_action());
        story.lead.confirm();
        story.lead.sees(Msg.governance_locked_notice());
        story.lead.looks("46-accepted");
        manager.open(story.meeting);
    }
}
