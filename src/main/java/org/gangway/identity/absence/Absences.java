package org.gangway.identity.absence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gangway.identity.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All absences that were announced and not cancelled. */
interface Absences extends Repository<Absence, AbsenceId> {

    Absence save(Absence absence);

    void delete(Absence absence);

    Optional<Absence> findById(AbsenceId id);

    @Query("""
            select a.id, a.person, p.name.value, a.firstDay, a.lastDay, d.name.value, a.deputy
            from Absence a join Person p on p.id = a.person left join Person d on d.id = a.deputy
            where a.person in :people and a.lastDay >= :first and a.firstDay <= :last
            order by a.firstDay, a.lastDay
            """)
    List<AbsenceSummary> find(Collection<PersonId> people, LocalDate first, LocalDate last);
}
