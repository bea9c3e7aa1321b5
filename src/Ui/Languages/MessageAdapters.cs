using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.Extensions.Localization;

namespace Kumppani.Ui.Languages;

/// <summary>The framework localises the messages of the attributes it knows; this does it for the others too.</summary>
internal sealed class MessageAdapters : IValidationAttributeAdapterProvider
{
    private readonly ValidationAttributeAdapterProvider known = new();

    public IAttributeAdapter? GetAttributeAdapter(ValidationAttribute attribute, IStringLocalizer? stringLocalizer) =>
        known.GetAttributeAdapter(attribute, stringLocalizer) ?? new MessageAdapter(attribute, stringLocalizer);
}
