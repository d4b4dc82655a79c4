package org.gangway.identity.party;

/** A company around a party, as a line in a list in which each follows the one it hangs on. */
public record RelatedCompanyLine(RelatedCompanyId id, NewRelatedCompany company) {}
