package org.gangway.identity;

/** What somebody may do for the party they act for. */
public enum Role {
    /** Negotiates and approves for the client. */
    OUTSOURCING_MANAGER(Side.CLIENT),
    /** Negotiates, reports and approves for the vendor. */
    VENDOR_LEAD(Side.VENDOR),
    /** Sits in committees, accepts minutes, owns actions. */
    COMMITTEE_MEMBER(null),
    /** Approves statements. */
    FINANCE_CONTROLLER(null),
    /** Reads what they are assigned to and changes nothing. */
    READER(null),
    /** Sees every engagement of the party, opens new ones and says who takes part. */
    PORTFOLIO_MANAGER(null),
    /** Reads every engagement of the party and changes nothing. */
    AUDITOR(null),
    /** Invites people of the own party and gives them roles. */
    ADMINISTRATOR(null);

    private final @org.jspecify.annotations.Nullable Side only;

    Role(@org.jspecify.annotations.Nullable Side only) {
        this.only = only;
    }

    /** Whether it approves statements for its party. */
    public boolean approves() {
        return switch (this) {
            case OUTSOURCING_MANAGER, VENDOR_LEAD, FINANCE_CONTROLLER -> true;
            case COMMITTEE_MEMBER, READER, PORTFOLIO_MANAGER, AUDITOR, ADMINISTRATOR -> false;
        };
    }

    /** Whether it holds for everything of the party; the others hold in the engagements to which somebody is assigned. */
    public boolean isCompanyWide() {
        return switch (this) {
            case PORTFOLIO_MANAGER, AUDITOR, ADMINISTRATOR -> true;
            case OUTSOURCING_MANAGER, VENDOR_LEAD, COMMITTEE_MEMBER, FINANCE_CONTROLLER, READER -> false;
        };
    }

    /** Whether it speaks for its party in negotiations. */
    public boolean negotiates() {
        return this == OUTSOURCING_MANAGER || this == VENDOR_LEAD;
    }

    /** Whether somebody at that end can hold this role. */
    public boolean fits(Side side) {
        return only == null || only == side;
    }
}
