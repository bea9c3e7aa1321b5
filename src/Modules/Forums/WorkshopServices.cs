using Kumppani.Forums.Ballots;
using Kumppani.Forums.Domain;
using Kumppani.Forums.Seed;
using Kumppani.Forums.Workshops;
using Kumppani.Kernel.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Forums;

/// <summary>What the workshop and the ballots bring to the module.</summary>
internal static class WorkshopServices
{
    public static ModuleBuilder AddWorkshops(this ModuleBuilder module)
    {
        module.Services.AddScoped<BallotBox>().AddScoped<CodeDesk>().AddScoped<CodeGuard>().AddScoped<AnswerBook>().AddScoped<ScribePass>();
        return module
            .Fills<IHandsOutCodes, CodeDesk>()
            .Fills<IRecordCards, AnswerCards>()
            .Fills<IRecordCards, OptionCards>()
            .Fills<IEventWords, WorkshopEventWords>()
            .Seeds<WorkshopSeed>();
    }
}
