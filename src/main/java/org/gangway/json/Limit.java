package org.gangway.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a text or a whole number must keep to; checked on reading and stated in the schema. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Limit {

    /** What the whole text must match, in the expressions that Java and ECMAScript share. */
    String pattern() default "";

    /** The smallest number, or the fewest characters of a text without the blanks around it. */
    int least() default Integer.MIN_VALUE;

    /** The greatest number, or the most characters of a text without the blanks around it. */
    int most() default Integer.MAX_VALUE;

    /** The rule that is broken; its facts are the value, {@code min} and the greatest. */
    String rule();

    /** The name of the fact that is the value. */
    String fact() default "value";

    /** The name of the fact that is the greatest allowed. */
    String greatest() default "max";
}
