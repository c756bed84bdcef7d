/** Storage on Jdbi 3: a SQLite file of our own, or PostgreSQL through the host's data source. */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("opens") // there are no classes in the folders of SQL files
module dev.chargehand.jdbi {
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;
    requires transitive dev.chargehand.core;
    requires transitive java.sql;
    requires com.fasterxml.jackson.core;
    requires com.zaxxer.hikari;
    requires transitive org.jdbi.v3.core;
    requires org.jdbi.v3.sqlobject;
    requires org.xerial.sqlitejdbc;

    // Jdbi needs it and, without a descriptor of its own, cannot say so
    requires io.leangen.geantyref;

    exports dev.chargehand.jdbi;

    // a migration tool of the host's looks for our SQL files
    opens dev.chargehand.jdbi.migration.postgresql;
    opens dev.chargehand.jdbi.migration.sqlite;
}
