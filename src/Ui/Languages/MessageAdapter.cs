using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.Extensions.Localization;

namespace Kumppani.Ui.Languages;

/// <summary>Message by key for any attribute; {0} is the name of the field, {1} and {2} its limits where it has them.</summary>
internal sealed class MessageAdapter(ValidationAttribute attribute, IStringLocalizer? localizer)
    : AttributeAdapterBase<ValidationAttribute>(attribute, localizer)
{
    public override void AddValidation(ClientModelValidationContext context)
    {
        // No script of ours reads them.
    }

    public override string GetErrorMessage(ModelValidationContextBase validationContext) =>
        GetErrorMessage(validationContext.ModelMetadata, [validationContext.ModelMetadata.GetDisplayName(), .. Limits(Attribute)]);

    private static object[] Limits(ValidationAttribute attribute) => attribute switch
    {
        LengthAttribute length => [length.MinimumLength, length.MaximumLength],
        _ => [],
    };
}
