using Kumppani.Accounts.Clearings;
using Kumppani.Accounts.Contracts;
using Kumppani.Accounts.Domain;
using Kumppani.Accounts.Mails;
using Kumppani.Accounts.Municipal;
using Kumppani.Accounts.Outbox;
using Kumppani.Accounts.OwnData;
using Kumppani.Accounts.Passkeys;
using Kumppani.Accounts.SecondStep;
using Kumppani.Accounts.Sessions;
using Kumppani.Accounts.Setup;
using Kumppani.Kernel.Mail;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;
using Kumppani.Ui.Caching;
using Kumppani.Ui.Frame;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kumppani.Accounts;

/// <summary>People, their roles in organisations, and how they sign in.</summary>
public sealed class AccountsModule : IModule
{
    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module
            .Keeps(new(() => Texts.KeepsPeople, () => Texts.KeepsPeopleWhat, () => Texts.KeepsPeopleWhy, () => Texts.KeepsPeopleBasis, () => Texts.KeepsPeopleHowLong))
            .Keeps(new(() => Texts.KeepsMunicipal, () => Texts.KeepsMunicipalWhat, () => Texts.KeepsMunicipalWhy, () => Texts.KeepsPeopleBasis, () => Texts.KeepsMunicipalHowLong))
            .Keeps(new(() => Texts.KeepsPasskeys, () => Texts.KeepsPasskeysWhat, () => Texts.KeepsPasskeysWhy, () => Texts.KeepsPeopleBasis, () => Texts.KeepsPasskeysHowLong))
            .Permission(AccountPermissions.Members, Role.Operator, Role.Liaison, Role.MainUser)
            .Permission(AccountPermissions.Restore, Role.Operator)
            .Permission(AccountPermissions.MunicipalSignIn, Role.Operator)
            .Menu(() => Texts.MembersTitle, "/members", order: 90, AccountPermissions.Members)
            .Menu(() => Texts.RestoreTitle, "/restore/second-step", order: 95, AccountPermissions.Restore)
            .On<SignInRequested, SendSignInLink>()
            .On<MembershipGranted, TellMainUsers>()
            .On<PasskeyAdded, TellOfPasskey>()
            .On<PasskeyRemoved, TellOfPasskey>()
            .Fills<IEventWords, AccountEventWords>()
            .Fills<IActorSource, ActorSource>()
            .Fills<IPeople, People>()
            .Fills<IMailWishes, MailWishes>()
            .Fills<IPersonalData, AccountData>()
            .Daily<SendDailyMails>(at: new TimeOnly(8, 0), () => Texts.JobDailyMails)
            .Fills<IStartNotice, StartNotice>()
            .Fills<IFrameSource, SignedInFrame>()
            .Clears<ClearSignInLinks>("SignInLinks", days: 7, () => Texts.RetentionSignInLinks)
            .Clears<ClearUsedReturns>("MunicipalReturns", days: 1, () => Texts.RetentionMunicipalReturns)
            .Seeds<AccountsSeed>();

        module.Services.AddScoped<SignInService>().AddScoped<SignInLinks>().AddScoped<CurrentSession>().AddScoped<SessionCheck>();
        module.Services.AddScoped<PasswordCheck>().AddScoped<AccountThrottle>().AddScoped<DemoPeople>().AddScoped<OrganisationNames>().AddScoped<OutboxDoor>().AddScoped<SetupLinks>().AddScoped<People>().AddScoped<Terms>().AddScoped<HandOver>();
        module.Services.AddScoped<OpenSessions>().AddScoped<SecondSteps>().AddScoped<ProofAtHand>().AddScoped<PendingSignIn>().AddScoped<Arrivals>().AddScoped<AddressChanges>().AddSingleton<SessionTimes>().AddHostedService<SessionTimesService>();
        module.Services.AddSingleton<ProviderReader>().AddSingleton<ProviderBook>().AddSingleton<ClientSecrets>().AddSingleton<CodeExchange>().AddSingleton<TokenCheck>();
        module.Services.AddScoped<MunicipalTickets>().AddScoped<MunicipalWay>().AddScoped<MunicipalReturn>().AddScoped<MunicipalAccounts>().AddScoped<MunicipalChoices>();
        module.Services.AddScoped<UsedOnce>().AddScoped<PasskeyTickets>().AddScoped<PasskeyEntry>().AddScoped<OwnPasskeys>().AddSingleton<IConfigureOptions<IdentityPasskeyOptions>, PasskeyRules>();
        module.Services.AddScoped<OwnDataBook>();
        AddIdentity(module.Services);
    }

    /// <inheritdoc />
    public void MapApi(IEndpointRouteBuilder api)
    {
        OutboxHtml.Map(api);
        OwnDataFile.Map(api);
    }

    private static void AddIdentity(IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, cookie =>
        {
            cookie.Cookie.Name = VisitorCache.SessionCookie;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.LoginPath = "/sign-in";
            cookie.ReturnUrlParameter = "returnPath";
            cookie.ExpireTimeSpan = Session.IdleFor;
            cookie.SlidingExpiration = true;
            cookie.EventsType = typeof(SessionCheck);
        });
        services.AddIdentityCore<Person>(identity =>
            {
                identity.User.RequireUniqueEmail = true;
                identity.User.AllowedUserNameCharacters = "";
                identity.Password.RequiredLength = Person.MinPassword;
                identity.Password.RequireDigit = identity.Password.RequireLowercase = identity.Password.RequireUppercase = identity.Password.RequireNonAlphanumeric = false;
            })
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.AddScoped<IUserStore<Person>, PersonStore>();
    }
}
