using Kumppani.Directory.Api;
using Kumppani.Directory.Brands;
using Kumppani.Directory.Claims;
using Kumppani.Directory.Collections;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Corrections;
using Kumppani.Directory.Domain;
using Kumppani.Directory.Export;
using Kumppani.Directory.Feeds;
using Kumppani.Directory.Find;
using Kumppani.Directory.FirstDay;
using Kumppani.Directory.Hsds;
using Kumppani.Directory.Import.Remembered;
using Kumppani.Directory.Import.Runs;
using Kumppani.Directory.Pages.Activities;
using Kumppani.Directory.Pages.Collections;
using Kumppani.Directory.Pages.Places;
using Kumppani.Directory.Pages.Register;
using Kumppani.Directory.Pages.Support;
using Kumppani.Directory.Ptv;
using Kumppani.Directory.Ptv.Reading;
using Kumppani.Directory.Seed;
using Kumppani.Directory.SenderCheck;
using Kumppani.Directory.Statements;
using Kumppani.Directory.Statistics;
using Kumppani.Directory.Suggestions;
using Kumppani.Directory.Synonyms;
using Kumppani.Directory.Upkeep;
using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Search.Synonyms;
using Kumppani.Kernel.Security;
using Kumppani.Ui;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Directory;

/// <summary>The register of organisations: municipalities, associations and others, their pages, search and import.</summary>
public sealed class DirectoryModule : IModule
{
    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module
            .Permission(DirectoryPermissions.Register, Role.Liaison)
            .Permission(DirectoryPermissions.Own, Role.MainUser, Role.Editor)
            .Permission(DirectoryPermissions.Municipalities, Role.Operator)
            .Permission(DirectoryPermissions.Notices, Role.Liaison, Role.Operator)
            .Permission(DirectoryPermissions.Collect, Role.Liaison, Role.MainUser, Role.Editor, Role.ServiceWorker)
            .Menu(() => Texts.Associations, "/associations", order: 10, DirectoryPermissions.Register)
            .Menu(() => Texts.OwnAssociation, "/associations", order: 10, DirectoryPermissions.Own)
            .Menu(() => Texts.RegisterTitle, "/associations/register", order: 15, DirectoryPermissions.Register)
            .Menu(() => Texts.NewAssociation, "/associations/new", order: 20, DirectoryPermissions.Register)
            .Menu(() => Texts.ImportTitle, "/associations/import", order: 21, DirectoryPermissions.Register)
            .Menu(() => Texts.Collections, "/collections", order: 25, DirectoryPermissions.Collect)
            .Menu(() => Texts.FirstDay, "/first-day", order: 74, DirectoryPermissions.Register)
            .Menu(() => Texts.AccessibilityDesk, "/municipality/accessibility", order: 75, DirectoryPermissions.Notices)
            .Menu(() => Texts.SenderCheck, "/municipality/mail", order: 76, DirectoryPermissions.Notices)
            .Menu(() => Texts.SearchTitle, "/search", order: 70)
            .Menu(() => Texts.Municipalities, "/municipalities", order: 80, DirectoryPermissions.Municipalities)
            .On<AccessibilityFeedbackReceived, FeedbackMails>()
            .On<AccessibilityFeedbackAnswered, FeedbackMails>()
            .On<OrganisationChanged, ConfirmOnChange>()
            .On<OrganisationChanged, FacetsOnChange>()
            .On<ActivityAdded, FacetsOnChange>()
            .On<ActivityChanged, FacetsOnChange>()
            .On<ActivityRemoved, FacetsOnChange>()
            .On<EntryConfirmed, FacetsOnChange>()
            .On<OrganisationResumed, FacetsOnChange>()
            .On<ClaimMade, ClaimMails>()
            .On<ClaimDecided, ClaimMails>()
            .On<CorrectionReceived, CorrectionMails>()
            .On<CorrectionSettled, CorrectionMails>()
            .Daily<AskToConfirm>(at: new TimeOnly(7, 30), () => Texts.JobAskToConfirm)
            .Daily<LapseClaims>(at: new TimeOnly(5, 15), () => Texts.JobLapseClaims)
            .Hourly<ReadCatalogue>(minute: 45, () => Texts.JobReadCatalogue)
            .Clears<ClearClaims>("Claims", days: 365, () => Texts.RetentionClaims)
            .Clears<ClearCorrections>("Corrections", days: 365, () => Texts.RetentionCorrections)
            .Keeps(new(() => Texts.KeepsClaims, () => Texts.KeepsClaimsWhat, () => Texts.KeepsClaimsWhy, () => Texts.BasisPublicTask, () => Texts.KeepsClaimsHowLong))
            .Keeps(new(() => Texts.KeepsCorrections, () => Texts.KeepsCorrectionsWhat, () => Texts.KeepsCorrectionsWhy, () => Texts.BasisPublicTask, () => Texts.KeepsCorrectionsHowLong))
            .Clears<ClearCollections>("Collections", days: 730, () => Texts.RetentionCollections)
            .Clears<ClearCollectionLinks>("CollectionLinks", days: 7, () => Texts.RetentionCollectionLinks)
            .Keeps(new(() => Texts.KeepsCollections, () => Texts.KeepsCollectionsWhat, () => Texts.KeepsCollectionsWhy, () => Texts.BasisPublicTask, () => Texts.KeepsCollectionsHowLong))
            .Clears<ClearUpkeepLinks>("UpkeepLinks", days: 7, () => Texts.RetentionUpkeepLinks)
            .Keeps(new(() => Texts.KeepsOrganisations, () => Texts.KeepsOrganisationsWhat, () => Texts.KeepsOrganisationsWhy, () => Texts.BasisPublicTask, () => Texts.KeepsOrganisationsHowLong))
            .Keeps(new(() => Texts.KeepsFeedback, () => Texts.KeepsFeedbackWhat, () => Texts.KeepsFeedbackWhy, () => Texts.BasisLegalDuty, () => Texts.KeepsFeedbackHowLong))
            .Fills<INamesFiles, BrandFileNames>()
            .Fills<IPersonalData, DirectoryPersonalData>()
            .Fills<IFirstStep, RegisterStep>()
            .Fills<IFirstStep, ContactStep>()
            .Fills<IFirstStep, StatementStep>()
            .Fills<IFrameSource, BrandFrame>()
            .Fills<IFrameSource, NoticeFrame>()
            .Fills<IMailSenders, MailSenders>()
            .Fills<IEventWords, DirectoryWords>()
            .Fills<IOrganisations, Organisations>()
            .Fills<ICooperationSection, RegisterSection>()
            .Fills<IRecordCards, Organisations>()
            .Fills<ISynonymSource, OwnSynonyms>()
            .Clears<ClearMisses>("SearchMisses", days: 90, () => Texts.RetentionSearchMisses)
            .Finds<Organisation>(RecordBook.Organisation, () => Texts.Associations)
            .Finds<Activity>(Activity.Kind, () => Texts.Activities)
            .Fills<IRecordCards, ActivityCards>()
            .Fills<IPlaceSection, PlaceActivities>()
            .Fills<IPlaceSection, PublicCollections>()
            .Fills<IPlaceSection, SupportList>()
            .Fills<IBulkSeed, CountryRegister>()
            .Seeds<DirectorySeed>();

        module.Services.Configure<UiOptions>(ui =>
        {
            ui.WithoutLanguage.Add(HsdsApi.Start);
            ui.Interfaces.Add(HsdsApi.Start);
            ui.Framed.Add("/embed");
        });
        module.Services.AddOptions<PtvOptions>().BindConfiguration("Ptv");
        module.Services.AddOpenDescriptions().AddSingleton<OpenAddress>().AddScoped<HsdsRecords>().AddScoped<OpenRecords>().AddSingleton<LinkedRecords>()
            .AddScoped<AssociationList>().AddScoped<NearFinder>().AddScoped<PtvDesk>().AddScoped<PtvAsker>().AddScoped<CatalogueReader>().AddSingleton<FacetCube>().AddScoped<FacetDesk>().AddHostedService<FacetFilling>();
        module.Services.AddScoped<CollectionDesk>().AddScoped<EntryReader>().AddScoped<PublicCollections>().AddScoped<SupportList>();
        module.Services.AddScoped<BrandDesk>().AddScoped<BulkDesk>().AddScoped<ActivityList>().AddScoped<RegisterStatistics>().AddScoped<NoticePlace>().AddScoped<SenderDesk>().AddScoped<UpkeepDesk>().AddScoped<EntryStates>().AddScoped<ClaimDesk>()
            .AddScoped<ImportDesk>().AddScoped<BatchWriter>().AddScoped<ImportWriter>().AddScoped<ImportUndo>().AddScoped<ImportMemory>().AddSingleton<ImportWork>().AddHostedService<ImportService>();
    }

    /// <inheritdoc />
    public void MapApi(IEndpointRouteBuilder api)
    {
        BrandFiles.Map(api);
        ExportFiles.Map(api);
        PtvFile.Map(api);
        StatisticsFiles.Map(api);
        SuggestionLists.Map(api);
        OpenApi.Map(api);
        HsdsApi.Map(api);
        Sitemap.Map(api);
        NewAssociations.Map(api);
    }
}
