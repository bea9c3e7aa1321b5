using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;
using Kumppani.Wellbeing.Contracts;
using Kumppani.Wellbeing.Domain;
using Kumppani.Wellbeing.Export;
using Kumppani.Wellbeing.Mails;
using Kumppani.Wellbeing.Pages.Measures;
using Kumppani.Wellbeing.Seed;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Wellbeing;

/// <summary>What was agreed, who answers for it and by when, and how it is getting on.</summary>
public sealed class WellbeingModule : IModule
{
    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module.Services.AddScoped<Measures>().AddScoped<MeasureList>();
        module
            .Permission(WellbeingPermissions.Propose, Role.Liaison, Role.MainUser)
            .Permission(WellbeingPermissions.Follow, Role.Liaison, Role.MainUser, Role.Editor)
            .Menu(() => Texts.Measures, "/measures", order: 40, WellbeingPermissions.Follow)
            .On<MeasureAgreed, TellOwners>()
            .Fills<IMeasures, Measures>()
            .Fills<IRecordCards, Measures>()
            .Fills<IAttachable, MeasureFiles>()
            .Finds<Measure>(IMeasures.Kind, () => Texts.Measures)
            .Fills<IEventWords, MeasureWords>()
            .Fills<IPlaceSection, PlaceMeasures>()
            .Fills<ITranslationGaps, MeasureTranslations>()
            .Seeds<WellbeingSeed>()
            .Seeds<MeasureFilesSeed>();
    }

    /// <inheritdoc />
    public void MapApi(IEndpointRouteBuilder api) => MeasureExport.Map(api);
}
