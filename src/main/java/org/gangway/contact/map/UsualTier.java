package org.gangway.contact.map;

/** The tiers that an engagement has until its two sides change them, with how often people of each usually speak. */
public enum UsualTier {
    EXECUTIVE_SPONSOR(26),
    STEERING(13),
    SERVICE_MANAGEMENT(2),
    PROCESS_LEAD(2),
    FINANCE(6),
    SECURITY(13),
    PEOPLE(13);

    private final int weeks;

    UsualTier(int weeks) {
        this.weeks = weeks;
    }

    /** Weeks between two talks. */
    public int cadenceWeeks() {
        return weeks;
    }
}
