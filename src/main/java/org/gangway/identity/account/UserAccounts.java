package org.gangway.identity.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gangway.identity.EmailAddress;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everybody who may sign in, or once might. */
public interface UserAccounts extends Repository<UserAccount, PersonId> {

    UserAccount save(UserAccount account);

    Optional<UserAccount> findById(PersonId id);

    Optional<UserAccount> findByEmail(EmailAddress email);

    @Query(
            "select a from UserAccount a join fetch a.owner p left join fetch a.roles where p.party = :party order by p.name.value")
    List<UserAccount> findByParty(PartyId party);

    @Query("select a from UserAccount a join fetch a.owner left join fetch a.roles where a.id in :ids")
    List<UserAccount> findAll(Collection<PersonId> ids);

    long count();
}
