package dk.handleplan.persistence.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that runs once on H2 and once on PostgreSQL, each emptied before; the {@link Database} is its parameter. */
@TestTemplate
@ExtendWith(BothDatabases.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OnBothDatabases {}
