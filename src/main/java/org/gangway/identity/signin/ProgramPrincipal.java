package org.gangway.identity.signin;

import org.gangway.identity.CurrentUser;
import org.gangway.identity.UserPrincipal;

/** The principal of one call of a program that sent a token. */
record ProgramPrincipal(CurrentUser user, int accessStamp) implements UserPrincipal {}
