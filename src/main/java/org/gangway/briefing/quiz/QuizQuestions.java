package org.gangway.briefing.quiz;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.briefing.text.BriefingId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All questions of all quizzes. */
interface QuizQuestions extends Repository<QuizQuestion, QuizQuestionId> {

    QuizQuestion save(QuizQuestion question);

    Optional<QuizQuestion> findById(QuizQuestionId id);

    /** Those that are asked, with their answers. */
    @Query("""
            select distinct q from QuizQuestion q join fetch q.choices
            where q.briefing = :briefing and q.withdrawn = false order by q.position
            """)
    List<QuizQuestion> findAsked(BriefingId briefing);

    @Query("select distinct q from QuizQuestion q join fetch q.choices c where exists"
            + " (select 1 from QuizQuestion o join o.choices d where o.id = q.id and d.id = :choice)")
    Optional<QuizQuestion> findByChoice(UUID choice);
}
