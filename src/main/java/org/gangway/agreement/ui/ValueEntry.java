package org.gangway.agreement.ui;

/** A part of a form that gives one value of the terms. */
interface ValueEntry<T> extends Entry {

    T value();
}
