package org.gangway.agreement.negotiation;

import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.gangway.shared.ReadOnce;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All terms of all versions, as far as a party may see them: a draft only by the party that writes it. */
interface Terms extends Repository<Term, TermId> {

    String SEEN = """
            exists (select 1 from Engagement e
                    where e.id = t.engagement and (e.client = :party or e.vendor = :party))
            and (t.state <> org.gangway.agreement.negotiation.TermState.DRAFT or t.draftedBy = :party)
            """;

    Term save(Term term);

    void delete(Term term);

    @Query("select t from Term t left join fetch t.rounds.offers where t.id = :id and " + SEEN)
    Optional<Term> findForParty(TermId id, PartyId party);

    @Query("select t.agreementVersion from Term t where t.id = :id and " + SEEN)
    Optional<AgreementVersionId> findVersionOf(TermId id, PartyId party);

    @ReadOnce
    @Query("select t from Term t left join fetch t.rounds.offers where t.agreementVersion = :version and " + SEEN
            + " order by t.position")
    List<Term> findForParty(AgreementVersionId version, PartyId party);

    /** In every version, the newest first. */
    @Query("select t from Term t join AgreementVersion v on v.id = t.agreementVersion"
            + " where t.engagement = :engagement and t.subject.name = :subject and " + SEEN
            + " order by v.number desc, v.id.value")
    List<Term> findBySubject(EngagementId engagement, String subject, PartyId party);
}
