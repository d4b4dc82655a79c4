package org.gangway.teamwork;

/** What two teams may want differently; each is a question of our own, and none says anything of a country. */
public enum TeamQuestion {
    FEEDBACK(TeamPole.FEEDBACK_GENTLY, TeamPole.FEEDBACK_PLAINLY),
    PRAISE(TeamPole.PRAISE_IN_PRIVATE, TeamPole.PRAISE_IN_PUBLIC),
    SILENCE(TeamPole.SILENCE_AGREES, TeamPole.SILENCE_DOUBTS),
    SAYING_NO(TeamPole.SAYING_NO_BETWEEN_THE_LINES, TeamPole.SAYING_NO_OUTRIGHT),
    DEADLINES(TeamPole.DEADLINES_AIM, TeamPole.DEADLINES_PROMISE),
    BAD_NEWS(TeamPole.BAD_NEWS_WITH_A_SOLUTION, TeamPole.BAD_NEWS_AT_ONCE),
    HIERARCHY(TeamPole.HIERARCHY_ASK_FIRST, TeamPole.HIERARCHY_CONTRADICT),
    DECISIONS(TeamPole.DECISIONS_TOGETHER, TeamPole.DECISIONS_BY_WHO_LEADS),
    INITIATIVE(TeamPole.INITIATIVE_ASK, TeamPole.INITIATIVE_ACT),
    WRITING(TeamPole.WRITING_LITTLE, TeamPole.WRITING_EVERYTHING),
    HOURS(TeamPole.HOURS_WORKING_HOURS, TeamPole.HOURS_ANY_TIME),
    HOLIDAYS(TeamPole.HOLIDAYS_NOTHING, TeamPole.HOLIDAYS_STAND_IN);

    private final TeamPole low;
    private final TeamPole high;

    TeamQuestion(TeamPole low, TeamPole high) {
        this.low = low;
        this.high = high;
    }

    /** What the lowest choice means. */
    public TeamPole low() {
        return low;
    }

    /** What the highest choice means. */
    public TeamPole high() {
        return high;
    }
}
