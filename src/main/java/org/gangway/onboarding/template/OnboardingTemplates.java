package org.gangway.onboarding.template;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.identity.PartyId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The templates of companies, in every edition. */
interface OnboardingTemplates extends Repository<OnboardingTemplate, OnboardingTemplateId> {

    OnboardingTemplate save(OnboardingTemplate template);

    void delete(OnboardingTemplate template);

    @Query("select t from OnboardingTemplate t where t.id = :id and t.party = :party")
    Optional<OnboardingTemplate> findForParty(OnboardingTemplateId id, PartyId party);

    @Query("select t from OnboardingTemplate t where t.party = :party order by t.name, t.lineId, t.edition desc")
    List<OnboardingTemplate> findOfParty(PartyId party);

    @Query("select t from OnboardingTemplate t where t.lineId = :line and t.party = :party order by t.edition desc")
    List<OnboardingTemplate> findOfLine(UUID line, PartyId party);

    /** How many plans were made from one of its editions, also those that whoever asks takes no part in. */
    @Query(value = "select plans_of_template(:line)", nativeQuery = true)
    int countPlans(UUID line);
}
