using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Kumppani.Ui.Languages;

/// <summary>The eleven messages of model binding.</summary>
internal static class BindingMessages
{
    public static void Set(DefaultModelBindingMessageProvider messages)
    {
        messages.SetMissingBindRequiredValueAccessor(name => Format(Texts.ValueMissingNamed, name));
        messages.SetMissingKeyOrValueAccessor(() => Texts.ValueMissing);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => Texts.ValueRequestBody);
        messages.SetValueMustNotBeNullAccessor(name => Format(Texts.ValueRequired, name));
        messages.SetAttemptedValueIsInvalidAccessor((value, name) => Format(Texts.ValueAttemptedInvalid, value, name));
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => Format(Texts.ValueAttemptedInvalidWithoutName, value));
        messages.SetUnknownValueIsInvalidAccessor(name => Format(Texts.ValueInvalid, name));
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => Texts.ValueInvalidWithoutName);
        messages.SetValueIsInvalidAccessor(value => Format(Texts.ValueAttemptedInvalidWithoutName, value));
        messages.SetValueMustBeANumberAccessor(name => Format(Texts.ValueNumber, name));
        messages.SetNonPropertyValueMustBeANumberAccessor(() => Texts.ValueNumberWithoutName);
    }

    private static string Format(string text, params object?[] arguments) => string.Format(CultureInfo.CurrentCulture, text, arguments);
}
