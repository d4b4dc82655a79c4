package org.gangway.briefing.text;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What paragraphs said before. */
interface PastWordings extends Repository<PastWording, java.util.UUID> {

    PastWording save(PastWording past);

    @Query("select p from PastWording p where p.briefing = :briefing order by p.fromEdition, p.id")
    List<PastWording> findByBriefing(BriefingId briefing);
}
