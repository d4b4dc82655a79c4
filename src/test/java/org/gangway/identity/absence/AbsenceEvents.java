package org.gangway.identity.absence;

import java.time.LocalDate;
import org.gangway.audit.UseCases;
import org.gangway.identity.person.Person;

/** The entries of the log for an absence. */
public final class AbsenceEvents {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 6);

    private AbsenceEvents() {}

    public static void record(UseCases useCases) {
        var person = useCases.known(Person.class);
        var absence = Absence.of(person.id(), new NewAbsence(DAY, DAY.plusDays(11), null));
        useCases.of(AbsenceService.class).announce(person.id(), new NewAbsence(DAY, DAY.plusDays(11), null));
        useCases.know(absence);
        useCases.of(AbsenceService.class).cancel(absence.id());
    }
}
