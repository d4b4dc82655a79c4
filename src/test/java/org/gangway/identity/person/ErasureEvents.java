package org.gangway.identity.person;

import org.gangway.audit.UseCases;

/** The entry of the log for somebody who is erased. */
public final class ErasureEvents {

    private ErasureEvents() {}

    public static void record(UseCases useCases) {
        useCases.of(PersonErasureService.class)
                .eraseNow(useCases.known(Person.class).id());
    }
}
