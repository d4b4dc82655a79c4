package org.gangway.contact.exchange;

/** What can be said of a card that was taken all the same. */
public enum CardNoticeKind {
    /** No name as written: put together from its parts. */
    NAME_COMPOSED,
    /** No name but the one by which friends call them. */
    NAME_IS_NICKNAME,
    /** A number that nobody can dial from abroad. */
    PHONE_WITHOUT_COUNTRY,
    /** So many hours from Greenwich are no zone. */
    ZONE_IS_OFFSET,
    /** A line that is none of a card, or whose value says nothing. */
    LINE_NOT_READ
}
