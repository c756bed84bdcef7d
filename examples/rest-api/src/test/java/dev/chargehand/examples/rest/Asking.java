package dev.chargehand.examples.rest;

/** A site and a team that would like its data. */
record Asking(Client owner, Client guest, String site, String team) {
    static Asking on(On storage) {
        Client owner = Running.on(storage).user("owner");
        Client guest = Running.on(storage).user("guest");
        String site = Given.site(owner);
        return new Asking(owner, guest, site, Given.guest(owner, site, guest));
    }

    String ask() {
        return SiteAccessTest.at(site, team) + "/request-sensitive-data";
    }

    String pending() {
        return Given.SITES + "/" + site + "/data-requests";
    }

    String asked(String until) {
        guest.post(
                        ask(),
                        Body.of(
                                "reason",
                                "repairs",
                                "requested_expires_never",
                                false,
                                "requested_data_expires_at",
                                until))
                .is(200);
        return owner.get(pending()).is(200).text("/data/0/uuid");
    }

    String end() {
        return guest.get(SiteAccessTest.at(site, team)).text("/data/access/data_access_expires_at");
    }

    static String request(String id) {
        return "/api/v3/data-requests/" + id;
    }
}
