package org.gangway.uikit.form;

/** A part of a form that gives one value of the terms. */
public interface ValueEntry<T> extends FormEntry {

    T value();
}
