using System.Text.Json;
using Kumppani.Accounts.Contracts;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;

namespace Kumppani.Accounts;

/// <summary>What has happened to people and their roles, in words.</summary>
internal sealed class AccountEventWords : IEventWords
{
    public string? Say(string type, string payload) => type switch
    {
        nameof(MembershipGranted) => WithRole(Texts.EventMembershipGranted, payload),
        nameof(MembershipTakenUp) => WithRole(Texts.EventMembershipTakenUp, payload),
        nameof(MembershipTermSet) => WithRole(Texts.EventMembershipTermSet, payload),
        nameof(MembershipChecked) => WithRole(Texts.EventMembershipChecked, payload),
        nameof(MembershipEnded) => WithRole(Texts.EventMembershipEnded, payload),
        nameof(PersonRenamed) => Texts.EventPersonRenamed,
        nameof(PersonErased) => Texts.EventPersonErased,
        nameof(PasswordSet) => Texts.EventPasswordSet,
        nameof(AddressChanged) => Texts.EventAddressChanged,
        nameof(SessionsEnded) => Texts.EventSessionsEnded,
        nameof(SecondStepSet) => Texts.EventSecondStepSet,
        nameof(SecondStepRemoved) => Texts.EventSecondStepRemoved,
        nameof(RecoveryCodeUsed) => Texts.EventRecoveryCodeUsed,
        nameof(PasskeyAdded) => Texts.EventPasskeyAdded,
        nameof(PasskeyRemoved) => Texts.EventPasskeyRemoved,
        nameof(SecondStepRuleSet) => Texts.EventSecondStepRuleSet,
        nameof(MunicipalSignInSet) => Texts.EventMunicipalSignInSet,
        nameof(MunicipalAccountLinked) => Texts.EventMunicipalAccountLinked,
        nameof(MunicipalAccountUnlinked) => Texts.EventMunicipalAccountUnlinked,
        _ => null,
    };

    private static string WithRole(string sentence, string payload)
    {
        using var facts = JsonDocument.Parse(payload);
        return string.Format(null, sentence, RoleWords.Of(Enum.Parse<Role>(facts.RootElement.GetProperty(nameof(MembershipGranted.Role)).GetString()!)));
    }
}
