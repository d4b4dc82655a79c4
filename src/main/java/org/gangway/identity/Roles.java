package org.gangway.identity;

/** Names of the roles as annotations need them; {@link Role} is the same list as a type. */
public final class Roles {

    /** Everybody who is signed in. */
    public static final String MEMBER = "MEMBER";

    /** Whoever looks after the vendors of a client. */
    public static final String VENDOR_READER = "VENDOR_READER";

    /** Whoever sees all clients for which a vendor works. */
    public static final String CLIENT_READER = "CLIENT_READER";

    public static final String OUTSOURCING_MANAGER = "OUTSOURCING_MANAGER";
    public static final String VENDOR_LEAD = "VENDOR_LEAD";
    public static final String COMMITTEE_MEMBER = "COMMITTEE_MEMBER";
    public static final String FINANCE_CONTROLLER = "FINANCE_CONTROLLER";
    public static final String READER = "READER";
    public static final String PORTFOLIO_MANAGER = "PORTFOLIO_MANAGER";
    public static final String AUDITOR = "AUDITOR";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private Roles() {}
}
