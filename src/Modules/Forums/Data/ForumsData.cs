using Kumppani.Forums.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Forums.Data;

internal static class ForumsData
{
    extension(AppDb db)
    {
        public DbSet<Gathering> Gatherings => db.Set<Gathering>();

        public DbSet<AgendaItem> AgendaItems => db.Set<AgendaItem>();

        public DbSet<GatheringPlace> GatheringPlaces => db.Set<GatheringPlace>();

        public DbSet<Registration> Registrations => db.Set<Registration>();

        public DbSet<RegistrationLink> RegistrationLinks => db.Set<RegistrationLink>();

        public DbSet<Invitation> Invitations => db.Set<Invitation>();

        /// <summary>The gatherings of the organisation acted for, as host or co-host. Work pages start from here; others' gatherings are not found.</summary>
        public IQueryable<Gathering> OwnGatherings => db.Set<Gathering>().Where(gathering =>
            gathering.HostId == db.ActingFor || db.Set<Party>().Any(party => party.RecordId == gathering.Id && party.OrganisationId == db.ActingFor));
    }
}
