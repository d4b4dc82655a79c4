package org.gangway.identity;

import org.gangway.language.Text;

/** A page of a module above on which people choose something for themselves; the own profile leads to it. */
public interface ProfileLink {

    Text words();

    String address();
}
