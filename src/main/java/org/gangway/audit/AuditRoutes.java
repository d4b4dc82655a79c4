package org.gangway.audit;

/** Addresses of the pages about what was done. */
public final class AuditRoutes {

    public static final String LOG = "log";

    private AuditRoutes() {}
}
