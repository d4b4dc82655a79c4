package org.gangway.identity.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everybody whom a party counts, or counted, as one of its people. */
public interface People extends Repository<Person, PersonId> {

    Person save(Person person);

    void flush();

    Optional<Person> findById(PersonId id);

    List<Person> findByPartyOrderByNameValue(PartyId party);

    @Query("select p from Person p where p.id in :ids")
    List<Person> findAll(Collection<PersonId> ids);
}
