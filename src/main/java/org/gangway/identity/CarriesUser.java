package org.gangway.identity;

/** A principal that knows which of our users it stands for. */
interface CarriesUser {

    CurrentUser user();
}
