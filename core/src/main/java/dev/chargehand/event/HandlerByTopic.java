package dev.chargehand.event;

/** Leaves each event to the handler of its topic. */
public final class HandlerByTopic implements Event.Handler {
    private final TeamEvent.Handler teams;
    private final SiteEvent.Handler sites;
    private final AccessEvent.Handler access;
    private final AssetEvent.Handler assets;
    private final RequestEvent.Handler requests;
    private final InvitationEvent.Handler invitations;
    private final ChargerEvent.Handler chargers;
    private final LicenseEvent.Handler licenses;
    private final ProductEvent.Handler products;

    /**
     * Takes one for each topic.
     *
     * @param teams of teams and their members
     * @param sites of sites themselves
     * @param access of what teams have on sites
     * @param assets of the equipment on sites
     * @param requests of requests for data
     * @param invitations of invitations
     * @param chargers of chargers
     * @param licenses of licenses and purchases
     * @param products of the catalogue
     */
    public HandlerByTopic(
            TeamEvent.Handler teams,
            SiteEvent.Handler sites,
            AccessEvent.Handler access,
            AssetEvent.Handler assets,
            RequestEvent.Handler requests,
            InvitationEvent.Handler invitations,
            ChargerEvent.Handler chargers,
            LicenseEvent.Handler licenses,
            ProductEvent.Handler products) {
        this.teams = teams;
        this.sites = sites;
        this.access = access;
        this.assets = assets;
        this.requests = requests;
        this.invitations = invitations;
        this.chargers = chargers;
        this.licenses = licenses;
        this.products = products;
    }

    @Override
    public void on(TeamEvent event) {
        event.handle(teams);
    }

    @Override
    public void on(SiteEvent event) {
        event.handle(sites);
    }

    @Override
    public void on(AccessEvent event) {
        event.handle(access);
    }

    @Override
    public void on(AssetEvent event) {
        event.handle(assets);
    }

    @Override
    public void on(RequestEvent event) {
        event.handle(requests);
    }

    @Override
    public void on(InvitationEvent event) {
        event.handle(invitations);
    }

    @Override
    public void on(ChargerEvent event) {
        event.handle(chargers);
    }

    @Override
    public void on(LicenseEvent event) {
        event.handle(licenses);
    }

    @Override
    public void on(ProductEvent event) {
        event.handle(products);
    }
}
