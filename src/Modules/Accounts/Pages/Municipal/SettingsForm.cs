using System.ComponentModel.DataAnnotations;
using Kumppani.Accounts.Domain;

namespace Kumppani.Accounts.Pages.Municipal;

/// <summary>What the operator says of a municipality's service.</summary>
internal sealed class SettingsForm
{
    [Display(Name = nameof(Texts.MunicipalName), Description = nameof(Texts.MunicipalNameHint)), StringLength(MunicipalSignIn.MaxName)]
    public string Name { get; set; } = "";

    [Display(Name = nameof(Texts.Issuer), Description = nameof(Texts.IssuerHint)), StringLength(MunicipalSignIn.MaxIssuer)]
    public string Issuer { get; set; } = "";

    [Display(Name = nameof(Texts.ClientId), Description = nameof(Texts.ClientIdHint)), StringLength(MunicipalSignIn.MaxClientId)]
    public string ClientId { get; set; } = "";

    [Display(Name = nameof(Texts.ClientSecret), Description = nameof(Texts.ClientSecretHint)), DataType(DataType.Password), StringLength(MunicipalSignIn.MaxSecret)]
    public string? Secret { get; set; }

    [Display(Name = nameof(Texts.RequiredClaims), Description = nameof(Texts.RequiredClaimsHint)), StringLength(MunicipalSignIn.MaxClaims)]
    public string? RequiredClaims { get; set; }

    [Display(Name = nameof(Texts.StrongMethods), Description = nameof(Texts.StrongMethodsHint)), StringLength(MunicipalSignIn.MaxWords)]
    public string? StrongMethods { get; set; }

    [Display(Name = nameof(Texts.AskedClasses), Description = nameof(Texts.AskedClassesHint)), StringLength(MunicipalSignIn.MaxWords)]
    public string? AskedClasses { get; set; }

    [Display(Name = nameof(Texts.MaxAgeMinutes), Description = nameof(Texts.MaxAgeMinutesHint)), Range(1, 10_000)]
    public int? MaxAgeMinutes { get; set; }

    [Display(Name = nameof(Texts.MunicipalIsOn))]
    public bool IsOn { get; set; }

    [Display(Name = nameof(Texts.MunicipalIsRequired), Description = nameof(Texts.MunicipalIsRequiredHint))]
    public bool IsRequired { get; set; }

    public static SettingsForm Of(MunicipalSignIn settings) => new()
    {
        Name = settings.Name,
        Issuer = settings.Issuer,
        ClientId = settings.ClientId,
        RequiredClaims = settings.RequiredClaims,
        StrongMethods = settings.StrongMethods,
        AskedClasses = settings.AskedClasses,
        MaxAgeMinutes = settings.MaxAgeMinutes,
        IsOn = settings.IsOn,
        IsRequired = settings.IsRequired,
    };

    public MunicipalTerms Terms(Func<string, string> close) => new(
        Issuer.Trim(),
        ClientId.Trim(),
        string.IsNullOrWhiteSpace(Secret) ? null : close(Secret.Trim()),
        Name.Trim(),
        IsOn,
        IsRequired,
        (AskedClasses ?? "").Trim(),
        (StrongMethods ?? "").Trim(),
        MaxAgeMinutes,
        string.Join('\n', (RequiredClaims ?? "").Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
}
