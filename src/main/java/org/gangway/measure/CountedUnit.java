package org.gangway.measure;

/** The thing that a metric counts one by one. */
public enum CountedUnit {
    INVOICE,
    AMOUNT,
    TASK,
    ITEM,
    ADJUSTMENT,
    RECEIPT,
    APPLICATION,
    PROMISE,
    CALL,
    TRANSACTION,
    CLOSE,
    ACCOUNT,
    POSITION,
    DISPUTE,
    DIAL,
    CONTACT,
    PERSON,
    WORKING_DAY,
    HOUR,
    DELIVERABLE
}
