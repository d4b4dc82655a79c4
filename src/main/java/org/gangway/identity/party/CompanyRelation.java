package org.gangway.identity.party;

/** How a company stands to a party. */
public enum CompanyRelation {
    /** It owns the party, directly or through others. */
    PARENT,
    /** It does a part of the party's work, directly or for another sub-contractor. */
    SUBCONTRACTOR
}
