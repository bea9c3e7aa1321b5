using Kumppani.Cooperation.Assessments;
using Kumppani.Cooperation.Cards;
using Kumppani.Cooperation.Clearings;
using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Enquiries;
using Kumppani.Cooperation.Help;
using Kumppani.Cooperation.Issues;
using Kumppani.Cooperation.Maps;
using Kumppani.Cooperation.OutsideSurveys;
using Kumppani.Cooperation.Partnerships;
using Kumppani.Cooperation.Reports;
using Kumppani.Cooperation.Seed;
using Kumppani.Cooperation.Topics;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Cooperation;

/// <summary>How a municipality works together with associations: its liaisons, its cooperation page, its cooperation map, with whom and in which form, where associations find help, what others have asked them, how both sides see it, who has written or raised a matter and what became of it, the year's work.</summary>
public sealed class CooperationModule : IModule
{
    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module
            .Permission(CooperationPermissions.Keep, Role.Liaison)
            .Permission(CooperationPermissions.Help, Role.Liaison, Role.Operator)
            .Permission(CooperationPermissions.HelpEverywhere, Role.Operator)
            .Permission(CooperationPermissions.Raise, Role.MainUser, Role.Editor)
            .Menu(() => Texts.Cooperation, "/cooperation", order: 25, CooperationPermissions.Keep)
            .Menu(() => Texts.IssuesOwn, "/issues", order: 26, CooperationPermissions.Raise)
            .Menu(() => Texts.Assessment, "/assessment", order: 27, CooperationPermissions.Raise)
            .Menu(() => Texts.HelpLinks, "/cooperation/help", order: 81, CooperationPermissions.HelpEverywhere)
            .Keeps(new(() => Texts.KeepsEnquiries, () => Texts.KeepsEnquiriesWhat, () => Texts.KeepsEnquiriesWhy, () => Texts.KeepsBasis, () => Texts.KeepsEnquiriesHowLong))
            .Keeps(new(() => Texts.KeepsLog, () => Texts.KeepsLogWhat, () => Texts.KeepsLogWhy, () => Texts.KeepsBasis, () => Texts.KeepsLogHowLong))
            .Keeps(new(() => Texts.KeepsIssues, () => Texts.KeepsIssuesWhat, () => Texts.KeepsIssuesWhy, () => Texts.KeepsBasis, () => Texts.KeepsIssuesHowLong))
            .Keeps(new(() => Texts.KeepsAssessments, () => Texts.KeepsAssessmentsWhat, () => Texts.KeepsAssessmentsWhy, () => Texts.KeepsBasis, () => Texts.KeepsAssessmentsHowLong))
            .On<EnquiryReceived, EnquiryMails>()
            .On<EnquiryAnswered, EnquiryMails>()
            .On<IssueRaised, IssueMails>()
            .On<IssueAnswered, IssueMails>()
            .On<AssessmentAnnounced, AssessmentMails>()
            .On<OrganisationChanged, PartnersFollow>()
            .On<OrganisationEnded, PartnersFollow>()
            .On<OrganisationResumed, PartnersFollow>()
            .Hourly<CheckHelpLinks>(minute: 25, () => Texts.JobCheckHelpLinks)
            .Clears<ForgetEnquiries>("Enquiries", days: 365, () => Texts.RetentionEnquiries)
            .Clears<ForgetLogWords>("WorkLog", days: 425, () => Texts.RetentionLog)
            .Clears<ForgetIssueAddresses>("IssueAddresses", days: 365, () => Texts.RetentionIssues)
            .Clears<ForgetAssessmentWishes>("AssessmentWishes", days: 730, () => Texts.RetentionAssessments)
            .Fills<ICooperationSection, ContactSection>()
            .Fills<IAttachable, MaterialFiles>()
            .Fills<IAttachable, SurveyFiles>()
            .Fills<IPlaceSection, PlaceCooperation>()
            .Fills<IOrganisationSection, PartnerSection>()
            .Fills<IOrganisationSection, AssessmentSection>()
            .Fills<ITranslationGaps, CooperationTranslations>()
            .Fills<IPersonalData, CooperationPersonalData>()
            .Fills<IEventWords, CooperationWords>()
            .Seeds<CooperationSeed>()
            .Seeds<MapSeed>()
            .Seeds<OutsideSurveySeed>()
            .Seeds<MaterialFilesSeed>()
            .Seeds<PartnershipSeed>()
            .Seeds<HelpSeed>()
            .Seeds<AssessmentSeed>();

        module.Services.AddScoped<Liaisons>().AddScoped<TopicBook>().AddScoped<YearReports>().AddScoped<MapBook>().AddScoped<RegionMaps>().AddScoped<IssueBook>()
            .AddScoped<PartnershipList>().AddScoped<PartnerFinder>().AddScoped<HelpShelf>().AddScoped<LinkAsker>().AddScoped<SurveyArchive>().AddScoped<AssessmentBook>().AddScoped<IssueGatherings>();
    }

    /// <inheritdoc />
    public void MapApi(IEndpointRouteBuilder api)
    {
        CardFiles.Map(api);
        PartnershipFiles.Map(api);
    }
}
