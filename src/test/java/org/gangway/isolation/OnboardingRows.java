package org.gangway.isolation;

import java.util.List;
import java.util.UUID;

/** Rows that the story of the demo leaves out: buddies who parted, a decision on which a plan rests, and a pulse that is open. */
final class OnboardingRows {

    private OnboardingRows() {}

    static List<String> of(UUID engagement, UUID manager, UUID lead) {
        var plan = " from onboarding_plan p where p.engagement_id = '" + engagement + "' order by p.id limit 1"
                + " on conflict do nothing";
        var asked = "'" + engagement + "'";
        return List.of(
                "insert into buddy_pair (id, version, engagement_id, plan_id, client_id, vendor_id, state, proposed_on,"
                        + " ended_on) select " + asked + ", 0, " + asked + ", p.id, '" + manager + "', '" + lead
                        + "', 'ENDED', '2001-01-01', '2001-01-02'" + plan,
                "insert into onboarding_plan_decision (plan_id, decision_id, engagement_id, change) select p.id, d.id, "
                        + asked + ", false from onboarding_plan p join decision d on d.engagement_id = p.engagement_id"
                        + " where p.engagement_id = " + asked + " order by d.number limit 1 on conflict do nothing",
                rating(asked, manager),
                rating(asked, lead),
                "insert into pulse_round (id, version, engagement_id, plan_id, week, opened_on, closes_on, state,"
                        + " asked_client, asked_vendor) select " + asked + ", 0, " + asked
                        + ", p.id, 26, '2001-01-01', '2999-01-01', 'OPEN', 1, 1" + plan,
                link(asked, "CLIENT"),
                link(asked, "VENDOR"),
                answers(asked, "CLIENT"),
                answers(asked, "VENDOR"),
                "insert into pulse_result (id, round_id, shown_group, answers, content) values (" + asked + ", " + asked
                        + ", 'ALL', 5, '{}') on conflict do nothing",
                result(asked, manager, "CLIENT"),
                result(asked, lead, "VENDOR"));
    }

    private static String result(String engagement, UUID id, String side) {
        return "insert into team_result (id, round_id, side, answers, content) select '" + id + "', r.id, '" + side
                + "', 5, '' from team_round r where r.engagement_id = " + engagement + " on conflict do nothing";
    }

    private static String rating(String engagement, UUID who) {
        return "insert into buddy_rating (pair_id, engagement_id, person_id, score) values (" + engagement + ", "
                + engagement + ", '" + who + "', 3) on conflict do nothing";
    }

    private static String link(String round, String side) {
        return "insert into pulse_link (token_hash, round_id, side, used) values (md5(" + round + " || '" + side
                + "'), " + round + ", '" + side + "', false) on conflict do nothing";
    }

    private static String answers(String round, String side) {
        return "insert into pulse_answers (round_id, side, content) values (" + round + ", '" + side
                + "', '{}') on conflict do nothing";
    }
}
