using Kumppani.Directory.Brands;
using Kumppani.Directory.Claims;
using Kumppani.Directory.Collections;
using Kumppani.Directory.Corrections;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Import.Remembered;
using Kumppani.Directory.Import.Runs;
using Kumppani.Directory.Statements;
using Kumppani.Directory.Synonyms;
using Kumppani.Directory.Upkeep;
using Kumppani.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Directory.Data;

internal static class DirectoryData
{
    extension(AppDb db)
    {
        public DbSet<Organisation> Organisations => db.Set<Organisation>();

        public DbSet<OrganisationProfile> Profiles => db.Set<OrganisationProfile>();

        public DbSet<Activity> Activities => db.Set<Activity>();

        public DbSet<MunicipalityBrand> Brands => db.Set<MunicipalityBrand>();

        public DbSet<AccessibilityStatement> Statements => db.Set<AccessibilityStatement>();

        public DbSet<AccessibilityFeedback> Feedback => db.Set<AccessibilityFeedback>();

        public DbSet<EntryClaim> Claims => db.Set<EntryClaim>();

        public DbSet<Correction> Corrections => db.Set<Correction>();

        public DbSet<Collection> Collections => db.Set<Collection>();

        public DbSet<CollectionLink> CollectionLinks => db.Set<CollectionLink>();

        public DbSet<OwnSynonym> Synonyms => db.Set<OwnSynonym>();

        public DbSet<UpkeepLink> UpkeepLinks => db.Set<UpkeepLink>();

        public DbSet<ImportRun> ImportRuns => db.Set<ImportRun>();

        public DbSet<ImportBatch> ImportBatches => db.Set<ImportBatch>();

        public DbSet<ImportChange> ImportChanges => db.Set<ImportChange>();

        public DbSet<SavedMapping> SavedMappings => db.Set<SavedMapping>();

        public DbSet<SavedCategory> SavedCategories => db.Set<SavedCategory>();
    }
}
