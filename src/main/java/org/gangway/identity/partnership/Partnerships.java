package org.gangway.identity.partnership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.identity.PartyId;
import org.springframework.data.repository.Repository;

/** Who works with whom. */
public interface Partnerships extends Repository<Partnership, UUID> {

    Partnership save(Partnership partnership);

    void delete(Partnership partnership);

    void flush();

    Optional<Partnership> findByClientAndVendor(PartyId client, PartyId vendor);

    List<Partnership> findByClient(PartyId client);

    List<Partnership> findByVendor(PartyId vendor);
}
