package org.gangway.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The component is left out when it has its neutral value, and has it when it is absent. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Neutral {

    /**
     * A whole number, {@code true}, a constant of the component's type, or a kind without components. Nothing stands for
     * zero, false, an empty text, an empty list, and a record of neutral values only.
     */
    String value() default "";

    /** The component before this one in the same record, of the same type, whose value is the neutral one. */
    String sameAs() default "";
}
