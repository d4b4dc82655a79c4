package org.gangway.contact.exchange;

/** Takes what comes out of a file, one by one in its order. */
public interface CardSink {

    void person(CardPerson person);

    void group(CardGroup group);

    void refused(CardRefusal refusal);
}
