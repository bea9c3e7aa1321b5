using Kumppani.Directory.Contracts;
using Kumppani.Forums.Clearings;
using Kumppani.Forums.Contracts;
using Kumppani.Forums.Domain;
using Kumppani.Forums.Mails;
using Kumppani.Forums.Memos;
using Kumppani.Forums.Pages.Registrations;
using Kumppani.Forums.Seed;
using Kumppani.Kernel.Attachments;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Forums;

/// <summary>Gatherings of municipalities and associations: invitations, registration, check-in, workshop, ballot and memo.</summary>
public sealed class ForumsModule : IModule
{
    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module
            .Keeps(new(() => Texts.KeepsGuests, () => Texts.KeepsGuestsWhat, () => Texts.KeepsGuestsWhy, () => Texts.KeepsGuestsBasis, () => Texts.KeepsGuestsHowLong))
            .Permission(ForumPermissions.Host, Role.Liaison)
            .Menu(() => Texts.Gatherings, "/gatherings", order: 30, ForumPermissions.Host)
            .Menu(() => Texts.Gatherings, "/gatherings/here", order: 30, DirectoryPermissions.Own)
            .On<RegistrationMade, ConfirmRegistration>()
            .On<RegistrationMovedUp, TellMovedUp>()
            .On<RegistrationCancelled, ConfirmCancellation>()
            .On<GatheringCancelled, TellGatheringCancelled>()
            .On<GatheringChanged, TellGatheringMoved>()
            .On<AssociationsInvited, InviteAssociations>()
            .On<InvitationSentAgain, InviteAssociations>()
            .Fills<IFirstStep, FirstGathering>()
            .Fills<IPlaceSection, GatheringSection>()
            .Fills<ICooperationSection, GatheringSection>()
            .Fills<IGatherings, HostedGatherings>()
            .Fills<ITranslationGaps, GatheringTranslations>()
            .Fills<IRecordCards, GatheringCards>()
            .Fills<IAttachable, GatheringFiles>()
            .Finds<Gathering>(Gathering.RecordKind, () => Texts.Gatherings)
            .Fills<IEventWords, GatheringEventWords>()
            .Fills<IPersonalData, GuestData>()
            .Clears<ForgetGuests>("Guests", days: 90, () => Texts.RetentionGuests)
            .Seeds<ForumsSeed>()
            .Seeds<MemoSeed>()
            .Seeds<GatheringFilesSeed>()
            .AddWorkshops()
            .AddMemos();

        module.Services.AddSingleton<SeatQueue>().AddScoped<Seats>().AddScoped<Door>().AddScoped<GatheringMail>();
    }

    /// <inheritdoc />
    public void MapApi(IEndpointRouteBuilder api)
    {
        api.MapGet("/g/{code:maxlength(20)}", ShortAddress.FollowAsync).AllowAnonymous();
        NameFile.Map(api);
    }
}
