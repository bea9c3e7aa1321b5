using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;
using Kumppani.Operations.Bounces;
using Kumppani.Operations.Clearings;
using Kumppani.Operations.Contracts;
using Kumppani.Operations.Desks;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Operations;

/// <summary>What keeps the installation running: what waits and what failed, jobs, and the clearing of what the Kernel holds.</summary>
public sealed class OperationsModule : IModule
{
    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module
            .Permission(OperationPermissions.Run, Role.Operator)
            .Menu(() => Texts.OperationsTitle, "/operations", order: 85, OperationPermissions.Run)
            .Fills<IPersonalData, KernelPersonalData>()
            .Clears<ClearFormKeys>("FormKeys", days: 30, () => Texts.RetentionFormKeys)
            .Clears<ClearDeliveries>("Deliveries", days: 90, () => Texts.RetentionDeliveries)
            .Clears<ClearMailWords>("MailWords", days: 30, () => Texts.RetentionMailWords)
            .Clears<ClearMails>("Mails", days: 90, () => Texts.RetentionMails)
            .Clears<ClearTroubledAddresses>("TroubledAddresses", days: 365, () => Texts.RetentionTroubledAddresses)
            .Daily<TrustAddressesAgain>(at: new TimeOnly(4, 40), () => Texts.JobTrustAddressesAgain)
            .Daily<SweepFiles>(new TimeOnly(2, 40), () => Texts.JobSweepFiles)
            .Clears<ClearJobRuns>("JobRuns", days: 400, () => Texts.RetentionJobRuns);

        module.Services.AddScoped<MailDesk>().AddScoped<DeliveryDesk>().AddScoped<JobDesk>();
    }

    /// <inheritdoc />
    public void MapApi(IEndpointRouteBuilder api) => BounceIntake.Map(api);
}
