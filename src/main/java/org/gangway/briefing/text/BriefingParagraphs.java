package org.gangway.briefing.text;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All paragraphs of all briefings, also those that were taken out. */
interface BriefingParagraphs extends Repository<BriefingParagraph, BriefingParagraphId> {

    BriefingParagraph save(BriefingParagraph paragraph);

    Optional<BriefingParagraph> findById(BriefingParagraphId id);

    @Query("select p from BriefingParagraph p where p.briefing = :briefing order by p.position, p.id.value")
    List<BriefingParagraph> findByBriefing(BriefingId briefing);
}
