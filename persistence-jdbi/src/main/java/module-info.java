/** Storage on Jdbi 3: a SQLite file of our own, or PostgreSQL through the host's data source. */
@org.jspecify.annotations.NullMarked
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

    exports dev.chargehand.jdbi;

    // Jdbi implements the package-private DAO interfaces at run time
    opens dev.chargehand.jdbi to
            org.jdbi.v3.core,
            org.jdbi.v3.sqlobject;
}
