using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Kumppani.Ui.Languages;

/// <summary>Gives every validation attribute without a message the key of a default text, so that none speaks the framework's English.</summary>
internal sealed class DefaultMessages : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (attribute.ErrorMessageResourceName is null && (string.IsNullOrEmpty(attribute.ErrorMessage) || IsFrameworks(attribute)))
                attribute.ErrorMessage = KeyOf(attribute);
        }
    }

    internal static string KeyOf(ValidationAttribute attribute) => attribute switch
    {
        RequiredAttribute => nameof(Texts.ValueRequired),
        StringLengthAttribute { MinimumLength: > 0 } => nameof(Texts.ValueStringLengthBetween),
        StringLengthAttribute => nameof(Texts.ValueStringLength),
        MaxLengthAttribute => nameof(Texts.ValueMaxLength),
        MinLengthAttribute => nameof(Texts.ValueMinLength),
        LengthAttribute => nameof(Texts.ValueLength),
        RangeAttribute => nameof(Texts.ValueRange),
        CompareAttribute => nameof(Texts.ValueCompare),
        EmailAddressAttribute => nameof(Texts.ValueEmail),
        PhoneAttribute => nameof(Texts.ValuePhone),
        UrlAttribute => nameof(Texts.ValueUrl),
        CreditCardAttribute => nameof(Texts.ValueCreditCard),
        FileExtensionsAttribute => nameof(Texts.ValueFileExtension),
        Base64StringAttribute => nameof(Texts.ValueBase64),
        _ => nameof(Texts.ValueInvalid),
    };

    // Some attributes show the framework's English as if it had been given.
    private static bool IsFrameworks(ValidationAttribute attribute) =>
        attribute.ErrorMessage?.StartsWith("The {0} field", StringComparison.Ordinal) == true;
}
