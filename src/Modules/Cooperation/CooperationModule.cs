using Kumppani.Cooperation.Cards;
using Kumppani.Cooperation.Clearings;
using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Enquiries;
using Kumppani.Cooperation.Reports;
using Kumppani.Cooperation.Seed;
using Kumppani.Cooperation.Topics;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Cooperation;

/// <summary>How a municipality works together with associations: its liaisons, its cooperation page, who has written and what became of it, the year's work.</summary>
public sealed class CooperationModule : IModule
{
    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module
            .Permission(CooperationPermissions.Keep, Role.Liaison)
            .Menu(() => Texts.Cooperation, "/cooperation", order: 25, CooperationPermissions.Keep)
            .Keeps(new(() => Texts.KeepsEnquiries, () => Texts.KeepsEnquiriesWhat, () => Texts.KeepsEnquiriesWhy, () => Texts.KeepsBasis, () => Texts.KeepsEnquiriesHowLong))
            .Keeps(new(() => Texts.KeepsLog, () => Texts.KeepsLogWhat, () => Texts.KeepsLogWhy, () => Texts.KeepsBasis, () => Texts.KeepsLogHowLong))
            .On<EnquiryReceived, EnquiryMails>()
            .On<EnquiryAnswered, EnquiryMails>()
            .Clears<ForgetEnquiries>("Enquiries", days: 365, () => Texts.RetentionEnquiries)
            .Clears<ForgetLogWords>("WorkLog", days: 425, () => Texts.RetentionLog)
            .Fills<ICooperationSection, ContactSection>()
            .Fills<IPlaceSection, PlaceCooperation>()
            .Fills<ITranslationGaps, CooperationTranslations>()
            .Fills<IPersonalData, CooperationPersonalData>()
            .Fills<IEventWords, CooperationWords>()
            .Seeds<CooperationSeed>();

        module.Services.AddScoped<Liaisons>().AddScoped<TopicBook>().AddScoped<YearReports>();
    }

    /// <inheritdoc />
    public void MapApi(IEndpointRouteBuilder api) => CardFiles.Map(api);
}
