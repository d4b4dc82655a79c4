package org.gangway.shell;

/** The address that every page leads back to; what stands there is the business of another module. */
public final class ShellRoutes {

    public static final String HOME = "";

    private ShellRoutes() {}
}
