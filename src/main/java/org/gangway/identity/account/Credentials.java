package org.gangway.identity.account;

import java.util.Optional;
import org.gangway.identity.PersonId;
import org.springframework.data.repository.Repository;

/** The password hashes; readable only for their owner and for sign-in itself. */
public interface Credentials extends Repository<Credential, PersonId> {

    Credential save(Credential credential);

    Optional<Credential> findById(PersonId user);
}
